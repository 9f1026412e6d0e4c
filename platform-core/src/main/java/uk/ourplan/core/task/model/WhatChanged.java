package uk.ourplan.core.task.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.core.law.planning.desk.OwedTask;
import uk.ourplan.language.law.SettingRead;

/**
 * What has to happen to the open tasks, so that they are those that are owed.
 *
 * @param opened what is owed and not on anybody's desk
 * @param changed what stands there in other words, with another day or for somebody else
 * @param closed what is owed no longer
 */
public record WhatChanged(List<OwedTask> opened, List<OpenTask> changed, List<OpenTask> closed) {

    public WhatChanged {
        opened = List.copyOf(opened);
        changed = List.copyOf(changed);
        closed = List.copyOf(closed);
    }

    /** Between what is open and what is owed; the same key twice is the same task, and the first stands. */
    public static WhatChanged between(List<OpenTask> open, List<OwedTask> owed) {
        Map<String, OwedTask> wanted = new LinkedHashMap<>();
        owed.forEach(task -> wanted.putIfAbsent(task.key(), task));
        List<OpenTask> changed = new ArrayList<>();
        List<OpenTask> closed = new ArrayList<>();
        for (OpenTask stands : open) {
            Optional.ofNullable(wanted.remove(stands.task().key()))
                    .ifPresentOrElse(
                            now -> {
                                if (!isSame(stands.task(), now)) {
                                    changed.add(new OpenTask(stands.id(), now));
                                }
                            },
                            () -> closed.add(stands));
        }
        return new WhatChanged(List.copyOf(wanted.values()), changed, closed);
    }

    /** Nothing to do: the usual case. */
    public boolean isNothing() {
        return opened.isEmpty() && changed.isEmpty() && closed.isEmpty();
    }

    public List<UUID> ids() {
        List<UUID> all = new ArrayList<>();
        changed.forEach(task -> all.add(task.id()));
        closed.forEach(task -> all.add(task.id()));
        return all;
    }

    /** Under a newer policy that says the same of every setting, a task stays as it is. */
    private static boolean isSame(OwedTask one, OwedTask other) {
        return keys(one).equals(keys(other)) && without(one).equals(without(other));
    }

    private static Map<String, String> keys(OwedTask task) {
        Map<String, String> values = new LinkedHashMap<>();
        for (SettingRead read : task.settings()) {
            values.put(read.key(), plain(read.value()));
        }
        return values;
    }

    /** In one order and one way of writing numbers: the database keeps neither as they came. */
    private static String plain(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + plain(entry.getValue()))
                        .sorted()
                        .toList()
                        .toString();
            case List<?> list -> list.stream().map(WhatChanged::plain).toList().toString();
            case Number number ->
                new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }

    private static OwedTask without(OwedTask task) {
        return new OwedTask(
                task.rule(),
                task.key(),
                task.says(),
                task.ends(),
                task.due(),
                task.earliest(),
                task.owner(),
                task.urgent(),
                task.provision(),
                List.of(),
                task.section(),
                task.field(),
                task.recordWanted());
    }
}
