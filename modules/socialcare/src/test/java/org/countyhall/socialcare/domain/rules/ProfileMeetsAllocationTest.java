package org.countyhall.socialcare.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.countyhall.core.money.Money;
import org.junit.jupiter.api.Test;

class ProfileMeetsAllocationTest {

    private static final Money ALLOCATION = Money.pounds("100.00");

    @Test
    void a_profile_meets_its_allocation_to_the_penny() {
        assertThat(ProfileMeetsAllocation.unplanned(ALLOCATION, List.of(Money.pounds("33.33"), Money.pounds("66.67"))).isZero()).isTrue();
    }

    @Test
    void a_penny_less_or_more_shows() {
        assertThat(ProfileMeetsAllocation.unplanned(ALLOCATION, List.of(Money.pounds("99.99")))).isEqualTo(Money.pounds("0.01"));
        assertThat(ProfileMeetsAllocation.unplanned(ALLOCATION, List.of(Money.pounds("100.01")))).isEqualTo(Money.pounds("-0.01"));
        assertThat(ProfileMeetsAllocation.unplanned(ALLOCATION, List.of())).isEqualTo(ALLOCATION);
    }
}
