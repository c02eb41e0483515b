package org.countyhall.complaints.web.letters;

import java.util.List;

import org.countyhall.complaints.api.letters.TemplateText;
import org.countyhall.complaints.application.letters.EditTemplate;
import org.countyhall.complaints.application.letters.ReadTemplates;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Changes a template, and shows how it would read for a case. */
@Named
@RequestScoped
public class TemplatePage {

    @Inject
    ReadTemplates templates;

    @Inject
    EditTemplate edit;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    private TemplateText template;
    private Integer version;
    private String name;
    private String subject;
    private String body;
    private String forCase;
    private String preview;

    /** Only a manager gets as far as the form; it is filled with what stands there. */
    public void show() {
        user.require(Authority.COMPLAINTS_MANAGE);
        version = getTemplate().version();
        name = getTemplate().name();
        subject = getTemplate().subject();
        body = getTemplate().body();
    }

    public TemplateText getTemplate() {
        if (template == null) {
            template = templates.one(getCode());
        }
        return template;
    }

    public String getCode() {
        return request.getParameter("code");
    }

    public String save() {
        edit.edit(getCode(), version, name, subject, body);
        return "/complaints/letters/templates.xhtml?faces-redirect=true";
    }

    /** Shows the words as they stand in the form; nothing is saved. */
    public void look() {
        preview = templates.preview(body, forCase);
    }

    public List<LetterPage.Part> getPreview() {
        return preview == null ? List.of() : LetterPage.parts(preview);
    }

    public List<String> getFields() {
        return templates.fields();
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getForCase() {
        return forCase;
    }

    public void setForCase(String forCase) {
        this.forCase = forCase;
    }
}
