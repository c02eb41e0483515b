package org.countyhall.ui.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;

/**
 * All that is read while a page is rendered is read in one transaction, so that what several parts of it ask for is fetched once and
 * statements about transactions do not outnumber the others. What the request did before, the opening of a case file or the saving of
 * a form, has been committed by then, each in a transaction of its own.
 */
public class OneRead implements PhaseListener {

    private static final long serialVersionUID = 1;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        try {
            transaction().begin();
        } catch (NotSupportedException | SystemException broken) {
            throw new IllegalStateException("The page could not begin to read", broken);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        try {
            end(transaction());
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException broken) {
            throw new IllegalStateException("The page could not end its reading", broken);
        }
    }

    /** A refusal while rendering has marked the transaction; the page of refusals that follows reads in its own. */
    private static void end(UserTransaction transaction) throws RollbackException, HeuristicMixedException, HeuristicRollbackException,
            SystemException {
        if (transaction.getStatus() == Status.STATUS_ACTIVE) {
            transaction.commit();
        } else if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            transaction.rollback();
        }
    }

    private static UserTransaction transaction() {
        return CDI.current().select(UserTransaction.class).get();
    }
}
