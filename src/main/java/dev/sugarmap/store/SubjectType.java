package dev.sugarmap.store;

import dev.sugarmap.roadmap.Document;
import dev.sugarmap.roadmap.Initiative;
import dev.sugarmap.roadmap.Item;
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

    Class<? extends Subject> subject() {
        return subject;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
