package uk.ourplan.core.determination;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A worked case: facts, settings and a day go in, an answer or what is missing comes out. */
record WorkedCase(
        @Nullable String case_,
        String determination,
        @Nullable LocalDate day,
        @Nullable Map<String, Object> settings,
        Map<String, Object> facts,
        @Nullable Integer status,
        @Nullable Map<String, Object> answer,
        @Nullable List<String> missing,
        @Nullable List<String> wrong) {

    static Stream<WorkedCase> all() {
        return Stream.of("worked", "people", "own").flatMap(WorkedCase::in);
    }

    static Stream<WorkedCase> in(String file) {
        YAMLMapper yaml = YAMLMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        try (InputStream cases = WorkedCase.class.getResourceAsStream("/cases/" + file + ".yaml")) {
            List<Map<String, Object>> read =
                    yaml.readValue(Objects.requireNonNull(cases, file), new TypeReference<>() {});
            return read.stream().map(one -> yaml.convertValue(renamed(one), WorkedCase.class));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, Object> renamed(Map<String, Object> one) {
        Map<String, Object> copy = new java.util.LinkedHashMap<>(one);
        copy.put("case_", copy.remove("case"));
        return copy;
    }

    int expectedStatus() {
        return status == null ? 200 : status;
    }

    @Override
    public String toString() {
        return determination + ": " + case_;
    }
}
