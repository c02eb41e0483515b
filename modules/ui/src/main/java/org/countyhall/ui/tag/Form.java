package org.countyhall.ui.tag;

import java.io.IOException;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;

import org.primefaces.context.PrimeFacesContext;

/**
 * {@code <ch:form id="form">}: a form that keeps the parameters of its page's address, whose fields are called just as their
 * ids say, and whose mistakes are told by the page and not by the browser.
 */
@FacesComponent("org.countyhall.ui.Form")
public class Form extends org.omnifaces.component.input.Form {

    public Form() {
        setPrependId(false);
        setIncludeRequestParams(true);
        getPassThroughAttributes().put("novalidate", "novalidate");
    }

    /** What the browser remembers of a form must not come before the draft that is kept: it leaves fields out. */
    private boolean isKept() {
        return getChildren().stream().anyMatch(Draft.class::isInstance);
    }

    /** With the mark of the page's scripts, which PrimeFaces wants back and adds by script only where one of its own parts is used. */
    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (isKept()) {
            getPassThroughAttributes().put("autocomplete", "off");
        }
        super.encodeBegin(context);
        if (isRendered()) {
            new Html(context, this).hiddenField("primefaces.nonce", PrimeFacesContext.getCspState(context).getNonce());
        }
    }
}
