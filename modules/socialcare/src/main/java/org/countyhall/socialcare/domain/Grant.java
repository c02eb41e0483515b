package org.countyhall.socialcare.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.countyhall.core.money.Money;
import org.countyhall.socialcare.api.GrantAccount;
import org.countyhall.socialcare.domain.rules.ProfileMeetsAllocation;

/** Money for a purpose, with the months in which it is to be spent and the dates by which reports are due. */
@Entity
@Table(name = "socialcare_grant")
public class Grant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "code")
    private String code;

    @Column(name = "title")
    private String title;

    @Column(name = "allocation")
    private BigDecimal allocation;

    @Column(name = "source")
    private String source;

    @ElementCollection
    @CollectionTable(name = "socialcare_grant_profile", joinColumns = @JoinColumn(name = "grant_id"))
    @OrderBy("position, month")
    private List<PlannedSpend> profile = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "socialcare_grant_date", joinColumns = @JoinColumn(name = "grant_id"))
    @OrderBy("day")
    private List<GrantDate> dates = new ArrayList<>();

    @Version
    @Column(name = "version")
    private int version;

    protected Grant() {
    }

    public GrantAccount account() {
        Money allocated = new Money(allocation);
        List<Money> amounts = profile.stream().map(PlannedSpend::money).toList();
        List<LocalDate> months = profile.stream().map(PlannedSpend::month).distinct().sorted().toList();
        Map<String, List<PlannedSpend>> byArea = profile.stream().collect(groupingBy(PlannedSpend::area, LinkedHashMap::new, toList()));
        List<GrantAccount.AreaProfile> areas = byArea.entrySet().stream().map(area -> {
            List<Money> row = months.stream().map(month -> inMonth(area.getValue(), month)).toList();
            return new GrantAccount.AreaProfile(area.getKey(), row, Money.sum(row));
        }).toList();
        return new GrantAccount(code, title, source, allocated, Money.sum(amounts), ProfileMeetsAllocation.unplanned(allocated, amounts),
                months, areas, months.stream().map(month -> inMonth(profile, month)).toList(),
                dates.stream().map(date -> new GrantAccount.KeyDate(date.what(), date.day(), date.monthOnly())).toList());
    }

    private static Money inMonth(List<PlannedSpend> spending, LocalDate month) {
        return Money.sum(spending.stream().filter(one -> one.month().equals(month)).map(PlannedSpend::money).toList());
    }
}
