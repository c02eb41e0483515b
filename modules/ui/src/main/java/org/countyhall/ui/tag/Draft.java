package org.countyhall.ui.tag;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

import org.countyhall.core.Texts;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.ui.draft.FormAddress;
import org.countyhall.ui.draft.KeptForm;

/**
 * {@code <ch:draft/>} inside a form: what is typed is kept every few seconds, comes back when the page is opened again, and
 * is gone once the form went through.
 */
@FacesComponent("org.countyhall.ui.Draft")
public class Draft extends Markup {

    @Override
    public void encodeBegin(FacesContext context) {
        HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
        String address = FormAddress.of(request);
        Html html = html(context).hiddenField(FormAddress.PARAMETER, address)
                .hiddenField(KeptForm.OWNER, CDI.current().select(CurrentUser.class).get().name().orElse(""));
        html.open("div", "ch-draft").always("data-ch-draft", address).always("data-ch-desk", request.getContextPath() + "/desk/drafts")
                .attribute("data-ch-again", context.isPostback() ? "true" : null)
                .always("data-ch-saved", Texts.of("ui.draft.saved", "{0}")).always("data-ch-unsaved", Texts.of("ui.draft.unsaved"))
                .always("data-ch-restored", Texts.of("ui.draft.restored", "{0}")).always("data-ch-discard", Texts.of("ui.draft.discard"));
        html.open("p", "ch-draft-state").always("role", "status").close(2);
    }
}
