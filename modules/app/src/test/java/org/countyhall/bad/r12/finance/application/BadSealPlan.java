package org.countyhall.bad.r12.finance.application;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class BadSealPlan {
}
