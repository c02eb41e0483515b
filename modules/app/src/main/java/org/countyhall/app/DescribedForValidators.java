package org.countyhall.app;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/**
 * Brings the description that the server draws from the resources into the form that the standard wants and that tools read: each
 * tag and each operation once, numbers as numbers, days as days.
 */
public class DescribedForValidators implements OASFilter {

    @Override
    public Parameter filterParameter(Parameter parameter) {
        Schema schema = parameter.getSchema();
        if (schema == null) {
            return parameter;
        }
        if (schema.getType() == Schema.SchemaType.INTEGER && schema.getDefaultValue() instanceof String number) {
            schema.setDefaultValue(Integer.valueOf(number));
        }
        if (schema.getType() == Schema.SchemaType.BOOLEAN && schema.getDefaultValue() instanceof String yesOrNo) {
            schema.setDefaultValue(Boolean.valueOf(yesOrNo));
        }
        if (schema.getType() == Schema.SchemaType.OBJECT && parameter.getIn() == Parameter.In.QUERY) {
            schema.setType(Schema.SchemaType.STRING);
            schema.setFormat("date");
        }
        return parameter;
    }

    /** What takes files in a form takes nothing else, though it looks at anything to say so. */
    @Override
    public RequestBody filterRequestBody(RequestBody body) {
        if (body.getContent() != null && body.getContent().hasMediaType("multipart/form-data")) {
            body.getContent().removeMediaType("*/*");
        }
        return body;
    }

    @Override
    public void filterOpenAPI(OpenAPI described) {
        if (described.getTags() != null) {
            Map<String, Tag> byName = described.getTags().stream()
                    .collect(Collectors.toMap(Tag::getName, tag -> tag, (one, same) -> one, LinkedHashMap::new));
            described.setTags(List.copyOf(byName.values()));
        }
        Set<String> taken = new HashSet<>();
        described.getPaths().getPathItems().forEach((path, item) -> nameOperations(path, item, taken));
        forgetWhatTheServerAdds(described);
    }

    /** {@code getComplaintsCasesByReference}: from the address, since methods of several resources have one name. */
    private static void nameOperations(String path, PathItem item, Set<String> taken) {
        for (Map.Entry<PathItem.HttpMethod, Operation> one : item.getOperations().entrySet()) {
            StringBuilder name = new StringBuilder(one.getKey().name().toLowerCase(Locale.ROOT));
            for (String part : path.replaceFirst("^/api/v1", "").split("/")) {
                String word = part.startsWith("{") ? "by " + part.replaceAll("[{}]", "") : part;
                for (String letters : word.split("[^A-Za-z0-9]+")) {
                    name.append(letters.isEmpty() ? "" : Character.toUpperCase(letters.charAt(0)) + letters.substring(1));
                }
            }
            String unique = name.toString();
            for (int number = 2; !taken.add(unique); number++) {
                unique = name.toString() + number;
            }
            one.getValue().setOperationId(unique);
        }
    }

    /** The server lists its endpoints under a name that is not in the standard and that validators reject. */
    private static void forgetWhatTheServerAdds(OpenAPI described) {
        try {
            described.getClass().getMethod("setEndpoints", Map.class).invoke(described, Map.of());
        } catch (ReflectiveOperationException otherServer) {
            // one that adds nothing has nothing to forget
            return;
        }
    }
}
