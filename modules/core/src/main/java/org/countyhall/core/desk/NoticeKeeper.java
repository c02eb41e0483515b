package org.countyhall.core.desk;

import java.util.List;

/**
 * A module's word on what the present person may still know: a notice about a record that was closed to them since it was told
 * is not shown any more. A module whose notices anybody may read has none.
 */
public interface NoticeKeeper {

    /** The module whose notices these are. */
    String module();

    /** Those of the notices that the present person may know of, in the same order. */
    List<Notice> knowable(List<Notice> notices);
}
