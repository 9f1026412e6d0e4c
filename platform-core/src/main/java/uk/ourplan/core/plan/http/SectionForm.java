package uk.ourplan.core.plan.http;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
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
import uk.ourplan.language.money.Funder;
import uk.ourplan.language.money.ServiceClass;
import uk.ourplan.language.plan.Section;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.language.plan.Support;

/** Reads a section from JSON, strictly: an unknown field or code, a wrong type or too much of anything is told at its place. */
@Component
class SectionForm {

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

    /** The section of this name; refused (404) where there is none. */
    SectionName named(String code) {
        return java.util.Arrays.stream(SectionName.values())
                .filter(name -> name.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused(new Refusal.NotFound()));
    }

    Section read(SectionName name, byte[] body) {
        Section section = parsed(name, body);
        if (section instanceof Support support) {
            payable(support);
        }
        return section;
    }

    private Section parsed(SectionName name, byte[] body) {
        try {
            JsonNode tree = json.readTree(body);
            if (!tree.isObject()) {
                throw unreadable("", "A section is one JSON object.");
            }
            List<Mistake> tooMuch = Bounds.mistakes(tree);
            if (!tooMuch.isEmpty()) {
                throw new Refused(new Refusal.Unreadable("The section cannot be taken as it stands.", tooMuch));
            }
            return json.treeToValue(tree, name.type());
        } catch (UnrecognizedPropertyException unknown) {
            throw unreadable(place(unknown), "There is no such field. Leave it out, or correct its name.");
        } catch (DatabindException wrong) {
            throw unreadable(place(wrong), "A value of another kind, or one of the known codes, is expected here.");
        } catch (JacksonException broken) {
            throw unreadable("", "This is not JSON that can be read: check its brackets, quotes and size.");
        }
    }

    /** An extra is what the person wants beyond eligible needs; the council never pays for it (BUDGET-04). */
    private static void payable(Support support) {
        List<Mistake> mistakes = support.services().stream()
                .filter(line -> line.serviceClass() == ServiceClass.EXTRA && line.funder() == Funder.COUNCIL)
                .map(line -> new Mistake(
                        "services[" + line.id() + "].funder",
                        "The council never pays for an extra. Name another payer or another class."))
                .toList();
        if (!mistakes.isEmpty()) {
            throw new Refused(new Refusal.Invalid("A line of support cannot stand as it is.", mistakes));
        }
    }

    private static String place(DatabindException wrong) {
        return wrong.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static Refused unreadable(String at, String says) {
        return new Refused(new Refusal.Unreadable("The section cannot be read.", List.of(new Mistake(at, says))));
    }
}
