package uk.ourplan.tenant.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.ourplan.tenant.pack.PolicyPack.Change;
import uk.ourplan.tenant.pack.PolicyPack.CouncilCard;
import uk.ourplan.tenant.policy.catalogue.Catalogue;
import uk.ourplan.tenant.policy.type.Fault;
import uk.ourplan.tenant.policy.type.Plain;
import uk.ourplan.tenant.policy.type.TypeCheck;

/**
 * Reads a pack strictly: an unknown or doubled key, a missing part or a value that is not of its type is told with its
 * place, all of them at once. Bounds are not looked at here.
 */
public final class ReadingAPack {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int LONGEST_TEXT = 4000;

    private final Catalogue catalogue;
    private final List<Fault> faults = new ArrayList<>();

    private ReadingAPack(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The pack that the YAML writes. */
    public static PackRead read(Catalogue catalogue, String yaml) {
        Object plain;
        try {
            List<Fault> odd = ScanningAPack.walk(YAML, yaml).faults();
            if (!odd.isEmpty()) {
                return new PackRead.Faulty(odd);
            }
            plain = Plain.of(YAML.readValue(yaml, Object.class));
        } catch (JacksonException e) {
            var where = e.getLocation();
            String at = where == null ? "" : "line " + where.getLineNr() + ", column " + where.getColumnNr();
            return new PackRead.Faulty(List.of(new Fault(at, "This is no YAML of ours: " + e.getOriginalMessage())));
        }
        ReadingAPack reading = new ReadingAPack(catalogue);
        PolicyPack pack = reading.pack(plain);
        return pack == null || !reading.faults.isEmpty()
                ? new PackRead.Faulty(reading.faults)
                : new PackRead.InOrder(pack);
    }

    /** The line of the text on which a place stands; {@code null} where it has none, or the text is no YAML. */
    static @Nullable Integer line(String yaml, String at) {
        try {
            return ScanningAPack.walk(YAML, yaml).line(at);
        } catch (JacksonException e) {
            return null;
        }
    }

    private @Nullable PolicyPack pack(@Nullable Object plain) {
        Map<String, @Nullable Object> top = map("", plain);
        known("", top, Set.of("council", "in_effect_from", "settings", "reason", "legal_bases", "changes"));
        CouncilCard card = card(map("council", top.get("council")));
        List<Change> changes = new ArrayList<>();
        add(changes, first(top));
        if (top.get("changes") instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                add(changes, change("changes[" + i + "]", list.get(i)));
            }
        } else if (top.containsKey("changes")) {
            faults.add(new Fault("changes", "It must be a list."));
        }
        return card == null ? null : new PolicyPack(card, changes);
    }

    private static void add(List<Change> changes, @Nullable Change change) {
        if (change != null) {
            changes.add(change);
        }
    }

    private @Nullable CouncilCard card(Map<String, @Nullable Object> card) {
        known("council", card, Set.of("name", "slug", "kind", "region"));
        String name = text("council.name", card.get("name"));
        String slug = text("council.slug", card.get("slug"));
        String kind = card.containsKey("kind") ? text("council.kind", card.get("kind")) : null;
        String region = card.containsKey("region") ? text("council.region", card.get("region")) : null;
        return name == null || slug == null ? null : new CouncilCard(name, slug, kind, region);
    }

    private @Nullable Change first(Map<String, @Nullable Object> top) {
        LocalDate from = day("in_effect_from", top.get("in_effect_from"));
        Map<String, Object> settings = settings("settings", top.get("settings"));
        Map<String, String> bases = legalBases("legal_bases", top, settings);
        String reason = top.containsKey("reason") ? text("reason", top.get("reason")) : PolicyPack.FIRST_REASON;
        return from == null || reason == null ? null : new Change(from, settings, reason, bases);
    }

    private @Nullable Change change(String at, @Nullable Object plain) {
        Map<String, @Nullable Object> change = map(at, plain);
        known(at, change, Set.of("from", "settings", "reason", "legal_bases"));
        LocalDate from = day(at + ".from", change.get("from"));
        Map<String, Object> settings = settings(at + ".settings", change.get("settings"));
        Map<String, String> bases = legalBases(at + ".legal_bases", change, settings);
        String reason = text(at + ".reason", change.get("reason"));
        return from == null || reason == null ? null : new Change(from, settings, reason, bases);
    }

    private Map<String, Object> settings(String at, @Nullable Object plain) {
        Map<String, Object> settings = new LinkedHashMap<>();
        map(at, plain).forEach((key, value) -> {
            String place = at + "." + key;
            var setting = catalogue.find(key);
            if (setting.isEmpty()) {
                faults.add(new Fault(place, Catalogue.NO_SUCH_SETTING));
                return;
            }
            faults.addAll(TypeCheck.faults(place, setting.get().type(), value));
            if (value != null) {
                settings.put(key, value);
            }
        });
        return settings;
    }

    private Map<String, String> legalBases(
            String at, Map<String, @Nullable Object> from, Map<String, Object> settings) {
        Map<String, String> bases = new LinkedHashMap<>();
        if (from.containsKey("legal_bases")) {
            map(at, from.get("legal_bases")).forEach((key, value) -> {
                String basis = text(at + "." + key, value);
                if (!settings.containsKey(key)) {
                    faults.add(new Fault(at + "." + key, "No such setting is changed here."));
                } else if (basis != null) {
                    bases.put(key, basis);
                }
            });
        }
        return bases;
    }

    private void known(String at, Map<String, ?> map, Set<String> fields) {
        map.keySet().stream()
                .filter(key -> !fields.contains(key))
                .map(key -> new Fault(at.isEmpty() ? key : at + "." + key, "There is no such field here."))
                .forEach(faults::add);
    }

    private Map<String, @Nullable Object> map(String at, @Nullable Object plain) {
        if (plain instanceof Map<?, ?> map) {
            return Plain.settings(texted(map));
        }
        faults.add(new Fault(at, plain == null ? "It is needed and was left out." : "It must be a record."));
        return Map.of();
    }

    private static Map<String, @Nullable Object> texted(Map<?, ?> map) {
        Map<String, @Nullable Object> texted = new LinkedHashMap<>();
        map.forEach((key, value) -> texted.put(String.valueOf(key), value));
        return texted;
    }

    private @Nullable String text(String at, @Nullable Object plain) {
        if (plain instanceof String text && !text.isBlank() && text.length() <= LONGEST_TEXT) {
            return text;
        }
        faults.add(new Fault(at, "It must be text of 1 to " + LONGEST_TEXT + " characters."));
        return null;
    }

    private @Nullable LocalDate day(String at, @Nullable Object plain) {
        try {
            if (plain instanceof String text) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // told below, like any other value that is no day
        }
        faults.add(new Fault(at, "It must be a day such as 2026-04-06."));
        return null;
    }
}
