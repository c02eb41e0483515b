package org.countyhall.bad.r4.finance.domain;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class BadIsABean {
}
