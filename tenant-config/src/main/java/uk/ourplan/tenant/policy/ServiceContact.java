package uk.ourplan.tenant.policy;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom the council names for something.
 *
 * @param told everything about how to reach them, in one line
 */
public record ServiceContact(String name, String told) {

    /** As it stands in a setting; the name first, in whatever order it was stored. */
    static ServiceContact of(Map<String, String> texts) {
        String name = texts.getOrDefault("name", "");
        Stream<String> others = texts.entrySet().stream()
                .filter(each -> !"name".equals(each.getKey()))
                .map(Map.Entry::getValue);
        return new ServiceContact(
                name,
                Stream.concat(Stream.of(name).filter(said -> !said.isEmpty()), others)
                        .collect(Collectors.joining(", ")));
    }
}
