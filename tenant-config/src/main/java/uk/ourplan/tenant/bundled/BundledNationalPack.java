package uk.ourplan.tenant.bundled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.tenant.dated.Timeline;
import uk.ourplan.tenant.national.Figure;
import uk.ourplan.tenant.national.Parameter;
import uk.ourplan.tenant.national.PublishedPack;
import uk.ourplan.tenant.national.Standing;

/** The national pack that comes with this build, one YAML a parameter under {@code national-pack}. */
public final class BundledNationalPack {

    private static final String FOLDER = "/national-pack";
    private static final String CODES = "codes";

    private BundledNationalPack() {}

    /** Reads it anew; anything out of order in it is an exception. */
    public static PublishedPack read() {
        return read(FOLDER);
    }

    /** The pack of another folder of the class path, such as one that is being prepared. */
    static PublishedPack read(String folder) {
        PackOnFile pack = StrictYaml.read(folder + "/index.yaml", PackOnFile.class);
        List<Parameter> parameters = new ArrayList<>();
        for (String name : pack.parameters()) {
            parameters.add(StrictYaml.read(folder + "/" + name + ".yaml", ParameterOnFile.class)
                    .named(name));
        }
        return new PublishedPack(pack.version(), pack.beginsOn(), parameters);
    }

    private record PackOnFile(String version, LocalDate beginsOn, List<String> parameters) {}

    private record ParameterOnFile(
            String description, String unit, String provision, boolean alwaysCovered, List<FigureOnFile> figures) {

        Parameter named(String name) {
            Map<LocalDate, Figure> byFirstDay = new HashMap<>();
            for (FigureOnFile figure : figures) {
                Figure read = figure.read(name, CODES.equals(unit));
                if (byFirstDay.put(figure.from(), read) != null) {
                    throw new IllegalArgumentException(name + " has two values from " + figure.from() + ".");
                }
            }
            return new Parameter(name, description, unit, provision, alwaysCovered, new Timeline<>(byFirstDay));
        }
    }

    private record FigureOnFile(
            LocalDate from, @Nullable Long value, @Nullable List<String> codes, String source, String standing) {

        Figure read(String name, boolean isList) {
            if (isList ? value != null : codes != null) {
                throw new IllegalArgumentException(
                        name + " is " + (isList ? "a list" : "a number") + " and says otherwise from " + from + ".");
            }
            return new Figure(value, codes == null ? List.of() : codes, source, Standing.of(standing));
        }
    }
}
