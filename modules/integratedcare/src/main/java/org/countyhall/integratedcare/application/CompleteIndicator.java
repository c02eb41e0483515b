package org.countyhall.integratedcare.application;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.EditConflict;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;
import org.countyhall.integratedcare.domain.Definition;
import org.countyhall.integratedcare.domain.Indicator;
import org.countyhall.integratedcare.domain.Indicators;

/** The strategy lead says what an indicator lacks: its baseline, target, unit or year. The audit trail keeps what stood there. */
@ApplicationScoped
@UseCase(Authority.STRATEGY_WRITE)
@Transactional
public class CompleteIndicator {

    @Inject
    Indicators indicators;

    @Inject
    CurrentUser user;

    @Inject
    Audit audit;

    /**
     * @param seenVersion the version that the person had on the screen
     * @throws EditConflict when somebody changed it meanwhile
     */
    public void complete(String code, int seenVersion, BigDecimal baseline, BigDecimal target, String unit, String year) {
        Indicator indicator = indicators.withCode(code).orElseThrow(() -> new NotFound("indicator " + code));
        if (indicator.version() != seenVersion) {
            throw new EditConflict(indicator.definedBy().orElse(null), stored(indicator));
        }
        String before = inShort(indicator.definition());
        indicator.complete(baseline, target, unit, year, user.requireName());
        audit.record("integratedcare.indicatorCompleted", code, before, inShort(indicator.definition()));
    }

    private static Map<String, String> stored(Indicator indicator) {
        Map<String, String> form = asForm(indicator.definition());
        form.put("version", String.valueOf(indicator.version()));
        return form;
    }

    private static Map<String, String> asForm(Definition definition) {
        Map<String, String> form = new LinkedHashMap<>();
        put(form, "baseline", definition.baseline());
        put(form, "target", definition.target());
        put(form, "unit", definition.unit());
        put(form, "targetYear", definition.targetYear());
        return form;
    }

    private static void put(Map<String, String> form, String field, Object value) {
        if (value != null) {
            form.put(field, value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString());
        }
    }

    private static String inShort(Definition definition) {
        return asForm(definition).toString();
    }
}
