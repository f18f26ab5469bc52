package stillwatch.casefile.shape;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.canon.CanonicalJson;

/** How one Java type stands in a plain tree. */
interface Shape {
    Object tree(Object value);

    Object value(Object tree, MomentText times) throws BadShape;

    /** What an absent key means; null where absence is only allowed for a nullable component. */
    default @Nullable Object whenAbsent() {
        return null;
    }

    record Text() implements Shape {
        @Override
        public Object tree(Object value) {
            return value;
        }

        @Override
        public Object value(Object tree, MomentText times) throws BadShape {
            if (tree instanceof String) {
                return tree;
            }
            throw BadShape.expected("text", tree);
        }
    }

    /** Beyond 2^53 a number stands as text, because others would round it. */
    record Whole() implements Shape {
        @Override
        public Object tree(Object value) {
            long number = (Long) value;
            boolean fits = number <= CanonicalJson.LARGEST && number >= -CanonicalJson.LARGEST;
            return fits ? value : Long.toString(number);
        }

        @Override
        public Object value(Object tree, MomentText times) throws BadShape {
            if (tree instanceof Long) {
                return tree;
            }
            if (tree instanceof String digits) {
                try {
                    return Long.parseLong(digits);
                } catch (NumberFormatException e) {
                    throw BadShape.expected("a whole number", tree);
                }
            }
            throw BadShape.expected("a whole number", tree);
        }
    }

    record Word(Class<?> type) implements Shape {
        @Override
        public Object tree(Object value) {
            return ((Enum<?>) value).name();
        }

        @Override
        public Object value(Object tree, MomentText times) throws BadShape {
            List<String> known = new ArrayList<>();
            for (Object constant : type.getEnumConstants()) {
                String name = ((Enum<?>) constant).name();
                if (name.equals(tree)) {
                    return constant;
                }
                known.add(name);
            }
            throw BadShape.expected("one of " + String.join(", ", known), tree);
        }
    }

    record Many(Shape item) implements Shape {
        @Override
        public Object tree(Object value) {
            return ((List<?>) value).stream().map(item::tree).toList();
        }

        @Override
        public Object value(Object tree, MomentText times) throws BadShape {
            if (!(tree instanceof List<?> trees)) {
                throw BadShape.expected("a list", tree);
            }
            List<Object> values = new ArrayList<>();
            for (Object one : trees) {
                values.add(each(one, values.size(), times));
            }
            return List.copyOf(values);
        }

        private Object each(@Nullable Object tree, int index, MomentText times) throws BadShape {
            try {
                if (tree == null) {
                    throw new BadShape("nothing (null) stands here");
                }
                return item.value(tree, times);
            } catch (BadShape e) {
                throw e.under("[" + index + "]");
            }
        }

        @Override
        public Object whenAbsent() {
            return List.of();
        }
    }
}
