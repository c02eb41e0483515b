package org.countyhall.ui.tag;

import jakarta.faces.component.FacesComponent;

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
}
