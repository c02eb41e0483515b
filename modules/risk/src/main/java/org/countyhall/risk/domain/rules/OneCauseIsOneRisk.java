package org.countyhall.risk.domain.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.risk.domain.Finding;
import org.countyhall.risk.domain.Standing;

/**
 * "Two risks with one cause": risks that name the same cause may be one risk, or their amounts may be counted twice.
 * Source: coherence checks of the risk registers; paper 004 Appendix G prints one cause for three risks (lines 1694, 1703, 1714).
 */
public final class OneCauseIsOneRisk {

    private OneCauseIsOneRisk() {
    }

    public static List<Finding> check(List<Standing> register) {
        Map<String, List<String>> byCause = new LinkedHashMap<>();
        for (Standing risk : register) {
            if (risk.cause() != null && !risk.cause().isBlank()) {
                byCause.computeIfAbsent(risk.cause().strip().toLowerCase(), cause -> new ArrayList<>()).add(risk.reference());
            }
        }
        return byCause.values().stream().filter(references -> references.size() > 1)
                .map(references -> new Finding("oneCauseIsOneRisk", List.copyOf(references),
                        List.of(String.join(", ", references), references.size())))
                .toList();
    }
}
