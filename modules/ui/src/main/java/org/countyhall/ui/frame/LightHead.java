package org.countyhall.ui.frame;

import java.io.IOException;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;

import org.primefaces.renderkit.HeadRenderer;

/** The head of a page. What PrimeFaces puts there comes only on pages that have something of PrimeFaces in them. */
public class LightHead extends HeadRenderer {

    @Override
    public void encodeBegin(FacesContext context, UIComponent head) throws IOException {
        if (isNeeded(context)) {
            super.encodeBegin(context, head);
        } else {
            context.getResponseWriter().startElement("head", head);
        }
    }

    @Override
    public void encodeEnd(FacesContext context, UIComponent head) throws IOException {
        if (isNeeded(context)) {
            super.encodeEnd(context, head);
        } else {
            context.getResponseWriter().endElement("head");
        }
    }

    private static boolean isNeeded(FacesContext context) {
        return !context.getViewRoot().getComponentResources(context, "head").isEmpty();
    }
}
