package org.countyhall.bad.r11.finance.domain;

import java.time.Instant;
import java.util.function.Supplier;

class BadReference {

    Supplier<Instant> time = Instant::now;
}
