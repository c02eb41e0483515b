package org.countyhall.complaints.domain.clocks;

import java.util.List;

import org.countyhall.complaints.domain.Case;

/** All that people were told about answers past the statutory limit. */
public interface ReasonsTold {

    void add(ReasonTold told);

    List<ReasonTold> of(Case found);
}
