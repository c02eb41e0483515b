package org.countyhall.finance.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.Directorate;
import org.countyhall.core.Texts;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.finance.api.ProposalLine;
import org.countyhall.finance.application.FindProposals;
import org.countyhall.finance.domain.Funding;
import org.countyhall.finance.domain.ProposalKind;
import org.countyhall.finance.domain.ProposalStatus;
import org.countyhall.finance.domain.ServiceArea;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.Table;

/** The proposals of a plan. */
@Named
@RequestScoped
public class ProposalTable extends Table<ProposalLine> {

    @Inject
    ChosenPlan chosen;

    @Inject
    FindProposals findProposals;

    @Override
    public String id() {
        return "finance.proposals";
    }

    @Override
    public List<String> scope() {
        return List.of("year");
    }

    @Override
    public boolean searchable() {
        return true;
    }

    @Override
    public List<Column<ProposalLine>> columns() {
        Function<ProposalLine, String> page = line -> FinanceAddresses.proposal(chosen.year(), line.reference());
        return List.of(
                Column.<ProposalLine>text("reference", ProposalLine::reference).link(page).sortable().rowHeading(),
                Column.<ProposalLine>text("headline", ProposalLine::headline).sortable().filterContains(),
                Column.<ProposalLine>text("description", ProposalLine::description).hidden(),
                Column.<ProposalLine>text("kind", line -> ProposalKind.ofCode(line.kind()).map(Texts::of).orElse("")).sortable()
                        .filterChoices(() -> words(ProposalKind.values(), ProposalKind::code)),
                Column.<ProposalLine>text("category", ProposalLine::category).sortable().filterChoices(this::categories),
                Column.<ProposalLine>text("directorate", line -> line.directorate().name()).sortable()
                        .filterChoices(() -> words(Directorate.values(), Enum::name)),
                Column.<ProposalLine>text("serviceArea", line -> ServiceArea.ofCode(line.serviceArea()).map(Texts::of).orElse("")).sortable()
                        .filterChoices(() -> words(ServiceArea.values(), ServiceArea::code)),
                Column.<ProposalLine>text("cabinetMember", ProposalLine::cabinetMember).sortable().hidden(),
                Column.<ProposalLine>text("funding", line -> Funding.ofCode(line.funding()).map(Texts::of).orElse("")).sortable()
                        .filterChoices(() -> words(Funding.values(), Funding::code)),
                Column.<ProposalLine>thousands("amount", ProposalLine::amount).sortable(),
                Column.<ProposalLine>tag("status", line -> status(line).map(Texts::of).orElse(""),
                        line -> status(line).map(ProposalTable::colour).orElse(Colour.GREY)).sortable()
                        .filterChoices(() -> words(ProposalStatus.values(), ProposalStatus::code)));
    }

    private static Optional<ProposalStatus> status(ProposalLine line) {
        return ProposalStatus.ofCode(line.status());
    }

    static Colour colour(ProposalStatus status) {
        return switch (status) {
            case IN_PLAN, AGREED -> Colour.BRAND;
            case DELIVERED -> Colour.GREEN;
            case SUBMITTED, CHALLENGED -> Colour.AMBER;
            case DRAFT, WITHDRAWN -> Colour.GREY;
        };
    }

    private static <E extends Enum<E>> Map<String, String> words(E[] all, Function<E, String> code) {
        Map<String, String> words = new LinkedHashMap<>();
        Arrays.stream(all).forEach(one -> words.put(code.apply(one), Texts.of(one)));
        return words;
    }

    private Map<String, String> categories() {
        Map<String, String> names = new LinkedHashMap<>();
        chosen.view().categories().forEach(category -> names.put(category.name(), category.name()));
        return names;
    }

    @Override
    public Rows<ProposalLine> rows(TableQuery query) {
        return findProposals.page(chosen.year(), query);
    }

    @Override
    public String asAt() {
        return chosen.asAt();
    }
}
