package uk.ourplan.tenant.national;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.ourplan.tenant.dated.NothingInEffect;
import uk.ourplan.tenant.dated.Timeline.From;

/** The national pack of one version, made of its parameters. */
public final class PublishedPack implements NationalPack {

    private final String version;
    private final LocalDate beginsOn;
    private final Map<String, Parameter> parameters;

    /** A parameter that comes twice is an {@link IllegalArgumentException}. */
    public PublishedPack(String version, LocalDate beginsOn, List<Parameter> parameters) {
        Map<String, Parameter> byName = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            if (byName.put(parameter.name(), parameter) != null) {
                throw new IllegalArgumentException("The parameter " + parameter.name() + " is in the pack twice.");
            }
        }
        this.version = version;
        this.beginsOn = beginsOn;
        this.parameters = Collections.unmodifiableMap(byName);
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public LocalDate beginsOn() {
        return beginsOn;
    }

    @Override
    public long number(String parameter, LocalDate on) {
        Long value = figure(parameter, on).value().value();
        if (value == null) {
            throw new NoLawInEffect(parameter, on);
        }
        return value;
    }

    @Override
    public List<String> codes(String parameter, LocalDate on) {
        List<String> codes = figure(parameter, on).value().codes();
        if (codes.isEmpty()) {
            throw new NoLawInEffect(parameter, on);
        }
        return codes;
    }

    /**
     * The figure on the day with its source and first day; its value may be blank.
     *
     * @throws NoLawInEffect where the pack has no such parameter or does not reach back to the day
     */
    public From<Figure> figure(String parameter, LocalDate on) {
        Parameter found = parameters.get(parameter);
        if (found == null || on.isBefore(beginsOn)) {
            throw new NoLawInEffect(parameter, on);
        }
        try {
            return found.figures().on(on);
        } catch (NothingInEffect e) {
            throw new NoLawInEffect(parameter, on);
        }
    }

    public Collection<Parameter> parameters() {
        return parameters.values();
    }

    /** Every later day on which the pack says something new, earliest first. */
    public SortedSet<LocalDate> changesAfter(LocalDate day) {
        SortedSet<LocalDate> days = new TreeSet<>();
        parameters
                .values()
                .forEach(parameter -> days.addAll(
                        parameter.figures().all().tailMap(day.plusDays(1)).keySet()));
        return days;
    }
}
