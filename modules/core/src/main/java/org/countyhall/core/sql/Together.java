package org.countyhall.core.sql;

import java.util.List;

/** Statements that go to the database on one way and back, in their order and in the transaction at hand. */
public interface Together {

    /** @param statements SQL that changes rows; it holds no value that anybody has typed */
    void run(List<String> statements);
}
