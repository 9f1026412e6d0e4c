package uk.ourplan.core.exchange.form;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.core.exchange.form.Shape.Field;
import uk.ourplan.core.exchange.form.Shape.Presence;

/** Holds pieces against the form, field by field, and puts down everything that does not fit. */
final class Fitting {

    private static final int LONGEST_LIST = 300;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Mistakes mistakes;
    private final Values values;
    private final References references;

    Fitting(Mistakes mistakes, References references) {
        this.mistakes = mistakes;
        this.values = new Values(mistakes);
        this.references = references;
    }

    /** What the pieces amount to as JSON; meaningless once there are mistakes. */
    JsonNode fit(Piece piece, Shape shape, String at, @Nullable Field field) {
        if (piece instanceof Piece.Refused) {
            return JSON.nullNode();
        }
        return switch (shape) {
            case Shape.Group group -> group(piece, group, at);
            case Shape.ListOf list -> list(piece, list, at, field);
            case Shape.Named named -> named(piece, named, at);
            case Shape.Words words -> {
                Optional<String> text = values.words(piece, words, at);
                if (field != null && text.isPresent()) {
                    references.met(field, at, piece.line(), text.get());
                }
                yield text.<JsonNode>map(JSON::stringNode).orElse(JSON.nullNode());
            }
            case Shape.OneOf oneOf -> values.oneOf(piece, oneOf, at);
            case Shape.Whole whole -> values.whole(piece, at);
            case Shape.Decimal decimal -> values.decimal(piece, at);
            case Shape.YesOrNo yesOrNo -> values.yesOrNo(piece, at);
            case Shape.Day day -> values.day(piece, at);
            case Shape.NhsDigits digits -> values.nhsNumber(piece, at);
            case Shape.Anything anything -> JSON.nullNode();
        };
    }

    private JsonNode group(Piece piece, Shape.Group group, String at) {
        ObjectNode node = JSON.objectNode();
        if (!(piece instanceof Piece.Fields fields)) {
            mistakes.add(at, piece.line(), "fields are needed here, each with its name.");
            return node;
        }
        Set<String> seen = new HashSet<>();
        for (Piece.Entry entry : fields.entries()) {
            String place = under(at, entry.name());
            if (!seen.add(entry.name())) {
                mistakes.add(place, entry.line(), "this field is given twice. Keep one of them.");
                continue;
            }
            group.field(entry.name())
                    .ifPresentOrElse(
                            field -> node.set(field.name(), field(entry.piece(), field, place)),
                            () -> mistakes.add(
                                    place,
                                    entry.line(),
                                    "the form has no such field here. Correct its name or leave it out."));
        }
        for (Field field : group.fields()) {
            if (field.presence() != Presence.MAY_BE_LEFT_OUT && !seen.contains(field.name())) {
                mistakes.add(
                        under(at, field.name()),
                        piece.line(),
                        field.presence() == Presence.NEEDED
                                ? "this field is missing. Add it."
                                : "this field is missing. Add it, with null where nothing is known.");
            }
        }
        return node;
    }

    private JsonNode field(Piece piece, Field field, String at) {
        if (piece instanceof Piece.Nothing) {
            if (field.presence() == Presence.NEEDED) {
                mistakes.add(at, piece.line(), "this field needs a value; it may not be null.");
            }
            return JSON.nullNode();
        }
        return fit(piece, field.shape(), at, field);
    }

    private JsonNode list(Piece piece, Shape.ListOf list, String at, @Nullable Field field) {
        ArrayNode node = JSON.arrayNode();
        if (!(piece instanceof Piece.Items items)) {
            mistakes.add(at, piece.line(), "a list is needed here, [] where there is nothing.");
            return node;
        }
        if (items.pieces().size() > LONGEST_LIST) {
            mistakes.add(at, piece.line(), "this list is longer than " + LONGEST_LIST + ". Shorten it.");
            return node;
        }
        for (int i = 0; i < items.pieces().size(); i++) {
            Piece each = items.pieces().get(i);
            String place = at + "[" + i + "]";
            if (each instanceof Piece.Nothing) {
                mistakes.add(place, each.line(), "a list holds no null. Leave it out.");
            } else {
                node.add(fit(each, list.of(), place, field));
            }
        }
        return node;
    }

    private JsonNode named(Piece piece, Shape.Named named, String at) {
        ObjectNode node = JSON.objectNode();
        if (!(piece instanceof Piece.Fields fields)) {
            mistakes.add(at, piece.line(), "names with values are needed here, {} where there are none.");
            return node;
        }
        if (fields.entries().size() > LONGEST_LIST) {
            mistakes.add(at, piece.line(), "there are more than " + LONGEST_LIST + " names here. Shorten it.");
            return node;
        }
        for (Piece.Entry entry : fields.entries()) {
            String place = under(at, entry.name());
            values.name(entry.name(), entry.line(), place);
            if (node.has(entry.name())) {
                mistakes.add(place, entry.line(), "this name is given twice. Keep one of them.");
            } else if (entry.piece() instanceof Piece.Nothing && !(named.of() instanceof Shape.Group)) {
                node.set(entry.name(), JSON.nullNode());
            } else {
                node.set(entry.name(), fit(entry.piece(), named.of(), place, null));
            }
        }
        return node;
    }

    private static String under(String at, String name) {
        return at.isEmpty() ? Mistakes.shown(name) : at + "." + Mistakes.shown(name);
    }
}
