package uk.ourplan.tenant.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The council's plan template: the heading for each item that a plan must hold, in order, by the item's code. */
public record PlanTemplate(String name, String version, Map<String, String> headings) {
    public PlanTemplate {
        headings = Collections.unmodifiableMap(new LinkedHashMap<>(headings));
    }
}
