package org.countyhall.finance.domain;

import lombok.Getter;

@Getter
class BadLombok {
    private String name;
}
