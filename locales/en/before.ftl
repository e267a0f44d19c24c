### To come.
