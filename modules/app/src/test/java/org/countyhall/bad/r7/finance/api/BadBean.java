package org.countyhall.bad.r7.finance.api;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class BadBean {
}
