package org.countyhall.bad.r7.finance.api;

import java.util.List;
import org.countyhall.bad.r7.core.Money;

public interface GoodReport {

    Money total();

    List<String> lines();
}
