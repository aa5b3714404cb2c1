package dev.sugarmap.store;

import dev.sugarmap.roadmap.Change.Effect;
import dev.sugarmap.roadmap.Document;
import dev.sugarmap.roadmap.Initiative;
import dev.sugarmap.roadmap.Item;
import dev.sugarmap.roadmap.Slug;
import dev.sugarmap.roadmap.Subject;
import java.util.Locale;

/** What a subject is, as the journal's {@code type} columns say it. */
enum SubjectType {
    INITIATIVE(Initiative.class),
    ITEM(Item.class),
    DOCUMENT(Document.class);

    private final Class<? extends Subject> subject;

    SubjectType(Class<? extends Subject> subject) {
        this.subject = subject;
    }

    static SubjectType of(Class<? extends Subject> subject) {
        for (SubjectType type : values()) {
            if (type.subject.equals(subject)) {
                return type;
            }
        }
        throw new IllegalArgumentException("no type of subject: " + subject);
    }

    static SubjectType of(Effect effect) {
        return switch (effect) {
            case Effect.Stands(Subject subject) -> of(subject.getClass());
            case Effect.Removed(Class<? extends Subject> type, Slug slug) -> of(type);
        };
    }

    Class<? extends Subject> subject() {
        return subject;
    }

    /** The type that a column holds. */
    static SubjectType ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
