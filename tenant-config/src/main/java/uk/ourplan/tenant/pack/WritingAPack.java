package uk.ourplan.tenant.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import uk.ourplan.tenant.pack.PolicyPack.Change;
import uk.ourplan.tenant.policy.catalogue.Catalogue;
import uk.ourplan.tenant.policy.catalogue.Setting;
import uk.ourplan.tenant.policy.type.SettingType;

/** Writes a pack so that reading it gives the same pack, and always in the same words: the catalogue's order throughout. */
public final class WritingAPack {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    private WritingAPack() {}

    /** The pack as YAML. */
    public static String write(Catalogue catalogue, PolicyPack pack) {
        Change first = pack.changes().getFirst();
        Map<String, @Nullable Object> top = new LinkedHashMap<>();
        top.put("council", card(pack.council()));
        top.put("in_effect_from", first.from().toString());
        if (!first.reason().equals(PolicyPack.FIRST_REASON)) {
            top.put("reason", first.reason());
        }
        top.put("settings", settings(catalogue, first));
        legalBases(top, first);
        List<Object> changes = new ArrayList<>();
        for (Change change : pack.changes().subList(1, pack.changes().size())) {
            Map<String, @Nullable Object> written = new LinkedHashMap<>();
            written.put("from", change.from().toString());
            written.put("settings", settings(catalogue, change));
            legalBases(written, change);
            written.put("reason", change.reason());
            changes.add(written);
        }
        if (!changes.isEmpty()) {
            top.put("changes", changes);
        }
        return YAML.writeValueAsString(top);
    }

    private static Map<String, String> card(PolicyPack.CouncilCard council) {
        Map<String, String> card = new LinkedHashMap<>();
        card.put("name", council.name());
        card.put("slug", council.slug());
        if (council.kind() != null) {
            card.put("kind", council.kind());
        }
        if (council.region() != null) {
            card.put("region", council.region());
        }
        return card;
    }

    private static void legalBases(Map<String, @Nullable Object> into, Change change) {
        if (!change.legalBases().isEmpty()) {
            into.put("legal_bases", change.legalBases());
        }
    }

    private static Map<String, @Nullable Object> settings(Catalogue catalogue, Change change) {
        Map<String, @Nullable Object> ordered = new LinkedHashMap<>();
        for (Setting setting : catalogue.settings()) {
            Object value = change.settings().get(setting.key());
            if (value != null) {
                ordered.put(setting.key(), ordered(setting.type(), value));
            }
        }
        return ordered;
    }

    /** The same value with the fields of its records in the order of their type. */
    private static @Nullable Object ordered(SettingType type, @Nullable Object value) {
        return switch (type) {
            case SettingType.RecordOf record when value instanceof Map<?, ?> map -> ordered(record, map);
            case SettingType.Contact contact
            when value instanceof Map<?, ?> map -> ordered(SettingType.Contact.FIELDS, map);
            case SettingType.ListOf list when value instanceof List<?> items -> ordered(list.item(), items);
            case SettingType.MoneyTable table when value instanceof List<?> rows -> ordered(table.row(), rows);
            case SettingType.EitherOf either ->
                either.alternatives().stream()
                        .filter(one -> value instanceof Map<?, ?> || value instanceof List<?>)
                        .filter(one -> one instanceof SettingType.RecordOf
                                || one instanceof SettingType.Contact
                                || one instanceof SettingType.ListOf
                                || one instanceof SettingType.MoneyTable)
                        .findFirst()
                        .map(one -> ordered(one, value))
                        .orElse(value);
            default -> value;
        };
    }

    private static List<@Nullable Object> ordered(SettingType item, List<?> list) {
        List<@Nullable Object> ordered = new ArrayList<>();
        list.forEach(each -> ordered.add(ordered(item, each)));
        return ordered;
    }

    private static Map<String, @Nullable Object> ordered(SettingType.RecordOf record, Map<?, ?> map) {
        Map<String, @Nullable Object> ordered = new LinkedHashMap<>();
        record.fields().stream()
                .filter(field -> map.containsKey(field.name()))
                .forEach(field -> ordered.put(field.name(), ordered(field.type(), map.get(field.name()))));
        return ordered;
    }
}
