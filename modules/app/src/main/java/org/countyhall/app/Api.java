package org.countyhall.app;

import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The interface for Power BI and other systems; its resources live in the modules. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(info = @Info(title = "CountyHall", version = "1", description = "JSON in camel case, days as 2024-03-31, amounts with"
        + " their unit in the name. A token is made on the profile page. Refusals are problem+json (RFC 9457) with a stable type: 400 names"
        + " the field, 409 the rule, 404 stands for what is not there and for what the caller may not know of. A POST with the header"
        + " Idempotency-Key is carried out once."), security = @SecurityRequirement(name = "token"))
@SecurityScheme(securitySchemeName = "token", type = SecuritySchemeType.HTTP, scheme = "bearer")
public class Api extends Application {

    /** The server's own reading and writing of JSON stands aside for that of {@code ui}. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.disableJsonBinding", true);
    }
}
