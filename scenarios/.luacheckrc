-- What a scenario and its tests can use, for luacheck. Made from the tables of the language; do not edit.
std = {
  read_globals = {
    "character",
    "choice",
    "ending",
    "go",
    "narrate",
    "reflect",
    "relation",
    "scenario",
    "scene",
    "you",
    "test",
    "expect",
    "assert",
    "error",
    "ipairs",
    math = { fields = { "abs", "ceil", "floor", "max", "min", "sqrt", "huge" } },
    "next",
    "pairs",
    "select",
    string = { fields = { "find", "format", "len", "lower", "rep", "sub", "upper" } },
    table = { fields = { "concat", "insert", "remove", "sort" } },
    "tonumber",
    "tostring",
    "type",
    "unpack",
  },
}
max_line_length = false -- texts are never wrapped
unused_args = false -- an effect is given the state whether it needs it or not
exclude_files = { ".library", "library" }
