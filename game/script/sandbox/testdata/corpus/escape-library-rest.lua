-- expect: ok
for _, name in ipairs { "byte", "char", "dump", "gsub", "gmatch", "match", "reverse", "gfind" } do
  if string[name] ~= nil then log("string", name) end
end
for _, name in ipairs { "random", "randomseed", "exp", "sinh", "pow", "log", "sin", "fmod", "pi" } do
  if math[name] ~= nil then log("math", name) end
end
for _, name in ipairs { "getn", "maxn", "foreach", "unpack" } do
  if table[name] ~= nil then log("table", name) end
end
