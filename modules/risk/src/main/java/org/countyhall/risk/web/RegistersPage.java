package org.countyhall.risk.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.Texts;
import org.countyhall.risk.api.RegisterSummary;
import org.countyhall.risk.application.ReadRegisters;

/** All registers of the council, each in a card. */
@Named
@RequestScoped
public class RegistersPage {

    @Inject
    ReadRegisters readRegisters;

    private List<RegisterSummary> registers;

    public List<RegisterSummary> getRegisters() {
        if (registers == null) {
            registers = readRegisters.today();
        }
        return registers;
    }

    /** What the register says first. */
    public String finding(RegisterSummary register) {
        return RiskWords.finding(register);
    }

    public String level(RegisterSummary register) {
        return RiskWords.word("Level", register.level());
    }

    public String total(RegisterSummary register) {
        return RiskWords.millions(register.totalGbp());
    }

    public String getSubtitle() {
        return getRegisters().isEmpty() ? "" : Texts.of("risk.registers.subtitle", RiskWords.day(getRegisters().get(0).asAt()));
    }
}
