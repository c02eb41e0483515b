package org.countyhall.risk.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countyhall.risk.domain.Band;
import org.countyhall.risk.domain.BandRange;
import org.countyhall.risk.domain.Criteria;
import org.countyhall.risk.domain.Description;
import org.countyhall.risk.domain.Level;
import org.countyhall.risk.domain.Register;
import org.countyhall.risk.domain.Risk;
import org.countyhall.risk.domain.Risks;
import org.countyhall.risk.domain.Scale;

/** Risks kept in memory. */
final class Registers implements Risks {

    private static final LocalDate PAPER = LocalDate.of(2023, 11, 23);

    private final Map<String, Risk> risks = new LinkedHashMap<>();
    private final Map<String, Register> registers = new LinkedHashMap<>();
    final List<Risk> touched = new ArrayList<>();

    Registers withCorporateRisk(String reference, String directorate) {
        Register corporate = Register.opened("corporate", "Corporate", Level.CORPORATE, Scale.LIKELIHOOD_AND_IMPACT, "CRR", PAPER);
        registers.put(corporate.code(), corporate);
        add(Risk.entered(corporate, reference, 1, new Description("A risk", null, false, directorate, null, null, null, null), PAPER));
        return this;
    }

    List<Risk> all() {
        return List.copyOf(risks.values());
    }

    @Override
    public Optional<Risk> withReference(String reference) {
        return Optional.ofNullable(risks.get(reference));
    }

    @Override
    public Optional<Register> register(String code) {
        return Optional.ofNullable(registers.get(code));
    }

    @Override
    public Criteria criteriaOn(LocalDate day) {
        return Criteria.validFrom("published", PAPER.minusYears(1),
                List.of(new BandRange(Band.LOW, 1, 6), new BandRange(Band.MEDIUM, 8, 15), new BandRange(Band.HIGH, 16, 25)));
    }

    @Override
    public void add(Risk risk) {
        risks.put(risk.reference(), risk);
    }

    @Override
    public void add(Register register) {
        registers.put(register.code(), register);
    }

    @Override
    public void touch(Risk risk) {
        touched.add(risk);
    }
}
