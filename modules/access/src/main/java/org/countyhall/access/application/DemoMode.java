package org.countyhall.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this is a demonstration, where the demo accounts and tokens open something. */
@ApplicationScoped
class DemoMode {

    @Inject
    @ConfigProperty(name = "demo.mode", defaultValue = "false")
    boolean on;

    boolean isOn() {
        return on;
    }
}
