package org.attest.mapping;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Members of JSON objects, with complaints that name the member. */
final class Json {
    private Json() {}

    /** Refuses members that are neither listed nor prefixed, as {@code dc:title}. */
    static void known(JsonObject object, Set<String> names, String what) {
        Set<String> unknown = new TreeSet<>(object.keys());
        unknown.removeIf(name -> names.contains(name) || name.matches("[a-z]+:.*"));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(what + " has " + unknown + ", which is not understood here: one of "
                    + new TreeSet<>(names) + " was expected");
        }
    }

    static JsonObject object(@Nullable JsonValue value, String name) {
        if (value == null || !value.isObject()) {
            throw new IllegalArgumentException("\"" + name + "\": an object was expected");
        }
        return value.getAsObject();
    }

    static JsonArray array(JsonObject object, String name) {
        JsonValue value = object.get(name);
        if (value == null || !value.isArray()) {
            throw new IllegalArgumentException("\"" + name + "\": a list was expected");
        }
        return value.getAsArray();
    }

    static Optional<String> string(JsonObject object, String name) {
        return Optional.ofNullable(object.get(name)).map(value -> string(value, name));
    }

    static boolean flag(JsonObject object, String name, boolean otherwise) {
        JsonValue value = object.get(name);
        if (value != null && !value.isBoolean()) {
            throw new IllegalArgumentException("\"" + name + "\": true or false was expected");
        }
        return value == null ? otherwise : value.getAsBoolean().value();
    }

    /** A string, or a list of strings; the fallback when there is neither. */
    static List<String> strings(JsonObject object, String name, List<String> otherwise) {
        JsonValue value = object.get(name);
        if (value == null) {
            return otherwise;
        }
        return value.isArray()
                ? value.getAsArray().stream().map(one -> string(one, name)).toList()
                : List.of(string(value, name));
    }

    private static String string(JsonValue value, String name) {
        if (!value.isString()) {
            throw new IllegalArgumentException("\"" + name + "\": a text was expected");
        }
        return value.getAsString().value();
    }
}
