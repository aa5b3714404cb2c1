package dev.sugarmap.store;

import org.jdbi.v3.core.Handle;

/** The people whom the journal names. */
final class People {
    private People() {}

    /** Makes the handle known, if it is not. */
    static void meet(Handle handle, String person) {
        handle.createUpdate("""
                        INSERT INTO person (handle)
                        SELECT CAST(:person AS VARCHAR)
                        WHERE NOT EXISTS (SELECT 1 FROM person WHERE handle = :person)
                        """).bind("person", person).execute();
    }
}
