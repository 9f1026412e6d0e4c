package uk.ourplan.core.sent;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;

/** Reads a record from JSON, strictly: an unknown field or code, a wrong type or too much of anything is told at its place. */
public final class StrictJson {

    private static final int MOST_BYTES = 512 * 1024;
    private static final int DEEPEST = 20;

    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxDocumentLength(MOST_BYTES)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    /** What was sent; refused (400) with its place where it cannot be read. {@code what} begins a sentence, as in "The section". */
    public <T> T read(byte[] body, Class<T> type, String what) {
        try {
            JsonNode tree = json.readTree(body);
            if (!tree.isObject()) {
                throw unreadable(what, "", what + " is one JSON object.");
            }
            List<Mistake> tooMuch = Bounds.mistakes(tree);
            if (!tooMuch.isEmpty()) {
                throw new Refused(new Refusal.Unreadable(what + " cannot be taken as it stands.", tooMuch));
            }
            return json.treeToValue(tree, type);
        } catch (UnrecognizedPropertyException unknown) {
            throw unreadable(what, place(unknown), "There is no such field. Leave it out, or correct its name.");
        } catch (DatabindException wrong) {
            throw unreadable(
                    what, place(wrong), "A value of another kind, or one of the known codes, is expected here.");
        } catch (JacksonException broken) {
            throw unreadable(what, "", "This is not JSON that can be read: check its brackets, quotes and size.");
        }
    }

    private static String place(DatabindException wrong) {
        return wrong.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static Refused unreadable(String what, String at, String says) {
        return new Refused(new Refusal.Unreadable(what + " cannot be read.", List.of(new Mistake(at, says))));
    }
}
