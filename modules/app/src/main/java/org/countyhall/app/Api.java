package org.countyhall.app;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The interface for Power BI and other systems; its resources live in the modules. */
@ApplicationPath("/api/v1")
public class Api extends Application {
}
