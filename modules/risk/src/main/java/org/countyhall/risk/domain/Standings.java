package org.countyhall.risk.domain;

import java.time.LocalDate;
import java.util.List;

/** Where all risks of a register stood on a day; for the checks before a meeting. */
public interface Standings {

    List<Standing> of(String register, LocalDate day);
}
