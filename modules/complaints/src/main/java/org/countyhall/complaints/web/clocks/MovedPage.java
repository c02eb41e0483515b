package org.countyhall.complaints.web.clocks;

import java.util.List;

import org.countyhall.complaints.api.clocks.CalendarMove;
import org.countyhall.complaints.application.clocks.SeeMoves;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The changes of calendar that moved due dates, and the cases of one of them. */
@Named
@RequestScoped
public class MovedPage {

    @Inject
    SeeMoves see;

    private Long move;
    private List<CalendarMove> moves;

    public void show() {
        getMoves();
    }

    public List<CalendarMove> getMoves() {
        if (moves == null) {
            moves = see.all(null);
        }
        return moves;
    }

    /** The one in the address, if the person may know of it; else null. */
    public CalendarMove getChosen() {
        return getMoves().stream().filter(one -> move != null && one.number() == move).findFirst().orElse(null);
    }

    public Long getMove() {
        return move;
    }

    public void setMove(Long move) {
        this.move = move;
    }
}
