package org.countyhall.ui.tag;

import org.countyhall.ui.table.Amount;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;

/** {@code <ch:amounts value="#{row.amounts()}"/>}: the cells of a row of figures, each opening to the lines that it is made of. */
@FacesComponent("org.countyhall.ui.Amounts")
public class Amounts extends Markup {

    @Override
    public void encodeBegin(FacesContext context) {
        Html html = html(context);
        for (Object each : (Iterable<?>) getAttributes().get("value")) {
            Amount amount = (Amount) each;
            html.open("td", "ch-number");
            if (amount.address().isEmpty()) {
                html.text(amount.text());
            } else {
                html.link(local(context, amount.address()), null, amount.text());
            }
            if (!amount.remark().isEmpty()) {
                html.text(" ").link(local(context, amount.remarkAddress()), "ch-tag ch-tag-amber", amount.remark());
            }
            html.close();
        }
    }
}
