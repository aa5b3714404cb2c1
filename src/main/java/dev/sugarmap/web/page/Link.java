package dev.sugarmap.web.page;

/** A link of a page; the address keeps the day shown. */
public record Link(String label, String href) {}
