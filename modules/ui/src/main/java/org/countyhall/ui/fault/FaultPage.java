package org.countyhall.ui.fault;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The pages that say what went wrong. */
@Named
@RequestScoped
public class FaultPage {

    @Inject
    HttpServletRequest request;

    /** Under which the fault is logged; made now when the server met it before anything of ours could. */
    public String getReference() {
        if (request.getAttribute(FaultFilter.REFERENCE) == null) {
            Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            Object where = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            request.setAttribute(FaultFilter.REFERENCE, FaultLog.write(thrown, where == null ? "" : where.toString()));
        }
        return (String) request.getAttribute(FaultFilter.REFERENCE);
    }

    /** Where it can be tried again. */
    public String getForm() {
        Object form = request.getAttribute(FaultFilter.FORM);
        return form == null ? "/" : form.toString();
    }

    public String getReason() {
        Object reason = request.getAttribute(RefusalHandler.REASON);
        return reason == null ? "" : reason.toString();
    }
}
