package org.countyhall.bad.r12.finance.application;

import jakarta.enterprise.context.RequestScoped;

@RequestScoped
public class BadPerRequest {
}
