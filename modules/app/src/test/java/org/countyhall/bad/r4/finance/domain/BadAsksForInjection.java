package org.countyhall.bad.r4.finance.domain;

import jakarta.inject.Inject;

class BadAsksForInjection {

    @Inject
    String given;
}
