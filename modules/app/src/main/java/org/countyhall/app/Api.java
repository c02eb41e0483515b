package org.countyhall.app;

import java.util.Map;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The interface for Power BI and other systems; its resources live in the modules. */
@ApplicationPath("/api/v1")
public class Api extends Application {

    /** Bodies are records, which the server's other JSON binding writes as empty objects. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.jsonFeature", "JacksonFeature");
    }
}
