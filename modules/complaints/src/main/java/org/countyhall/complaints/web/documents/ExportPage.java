package org.countyhall.complaints.web.documents;

import org.countyhall.complaints.application.documents.ExportSubject;
import org.countyhall.complaints.domain.documents.SubjectCases;
import org.countyhall.core.Texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What a subject access export of a case's person would hold. */
@Named
@RequestScoped
public class ExportPage {

    @Inject
    ExportSubject export;

    @Inject
    HttpServletRequest request;

    private ExportSubject.Scope scope;

    public void show() {
        getScope();
    }

    public ExportSubject.Scope getScope() {
        if (scope == null) {
            scope = export.scope(getReference());
        }
        return scope;
    }

    public String make() {
        return MakingPage.outcome(getReference(), export.make(getReference()));
    }

    public String how(SubjectCases.Found one) {
        return Texts.of("complaints.export.by." + one.by(), one.reference());
    }

    public String getReference() {
        return request.getParameter("reference");
    }
}
