package org.countyhall.ui.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;

import org.countyhall.core.BadInput;
import org.countyhall.core.EditConflict;
import org.countyhall.core.NotFound;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Refused;
import org.countyhall.ui.draft.FormAddress;
import org.countyhall.ui.draft.KeptForm;
import org.countyhall.ui.tag.Conflict;
import org.countyhall.ui.tag.Fields;
import org.countyhall.ui.tag.SavedBy;

/**
 * What happens on a page when a use case refuses: a rule that is broken becomes a message on top of the form, a bad value one at its
 * field, an edit by two people the choice between both texts, all with the form still filled. What is not there or not allowed shows
 * its page. Everything else is a fault, told by {@link FaultFilter}.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

    /** Under this name the reason of a refusal waits for its page. */
    public static final String REASON = "countyhall.reason";

    public RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> queued = getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            Throwable thrown = queued.next().getContext().getException();
            if (context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE && isHandled(context, thrown)) {
                queued.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean isHandled(FacesContext context, Throwable thrown) {
        if (Cause.find(thrown, ViewExpiredException.class).isPresent()) {
            comeBack(context);
            return true;
        }
        Optional<RuntimeException> refusal = Cause.refusal(thrown);
        refusal.ifPresent(why -> {
            FaultLog.refused(why, context.getExternalContext().getRequestServletPath());
            tell(context, why);
        });
        return refusal.isPresent();
    }

    /** The server no longer knows this page. The form comes back filled on a fresh one. */
    private static void comeBack(FacesContext context) {
        HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
        KeptForm.keep(request);
        try {
            context.getExternalContext().redirect(request.getContextPath() + FormAddress.of(request));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void tell(FacesContext context, RuntimeException refusal) {
        if (refusal instanceof NotFound) {
            show(context, "/error/notFound.xhtml", 404, null);
        } else if (refusal instanceof Refused) {
            show(context, "/error/refused.xhtml", 403, null);
        } else if (!context.isPostback()) {
            show(context, "/error/problem.xhtml", refusal instanceof BadInput ? 400 : 409, text(refusal));
        } else {
            onThePage(context, refusal);
        }
    }

    private static String text(RuntimeException refusal) {
        if (refusal instanceof BadInput bad) {
            return bad.text();
        }
        if (refusal instanceof RuleBroken broken) {
            return broken.text();
        }
        return Texts.refusal("core.editConflict", SavedBy.of((EditConflict) refusal));
    }

    private static void onThePage(FacesContext context, RuntimeException refusal) {
        String field = refusal instanceof BadInput bad ? Fields.clientIdOf(context, bad.field()).orElse(null) : null;
        context.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text(refusal), null));
        if (refusal instanceof EditConflict conflict) {
            Conflict.meet(context, conflict);
        }
        context.validationFailed();
        context.renderResponse();
    }

    private static void show(FacesContext context, String page, int status, String reason) {
        ExternalContext external = context.getExternalContext();
        external.setResponseStatus(status);
        external.getRequestMap().put(REASON, reason == null ? "" : reason);
        context.setViewRoot(context.getApplication().getViewHandler().createView(context, page));
        context.getPartialViewContext().setRenderAll(true);
        context.renderResponse();
    }
}
