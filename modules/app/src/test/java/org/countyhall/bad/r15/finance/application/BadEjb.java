package org.countyhall.bad.r15.finance.application;

import jakarta.ejb.Stateless;

@Stateless
class BadEjb {
}
